import { phrase } from '../../lexicon/phrase.ts';
import { isToBe } from '../../lexicon/promise-words.ts';
import { outcomesOfWorks, outcomesTold } from '../../lexicon/status-cues.ts';
import { workAhead } from '../../lexicon/heading-words.ts';
import { statingVerbs } from '../../lexicon/opening-words.ts';
import { settingGoals } from '../../lexicon/actions.ts';
import { oneOf } from '../../lexicon/word-list.ts';
import type { FoundYear, YearEvidence } from './evidence.ts';

/** 将全年的渔业任务分解成9项, 2031年工作目标任务分解落实方案, 明确了2031年工作目标：力争 */
const tasksOfYear =
  /(?:今年|全年|年度|(?:19|20)\d\d年)度?的?[^，。；\d]{0,10}(?:任务|目标)(?:[^，。；]{0,16}分解|[：，]力争)/;
/** 下达2031年目标任务 */
const tasksHandedOut =
  /(?:下达|分解)[^，。；]{0,12}(?:今年|全年|年度|(?:19|20)\d\d年)[^，。；\d]{0,10}(?:任务|目标)/;
/** 今年再办9件实事, 市政府2031年9件实事 */
const worksMeant =
  /(?:今年|(?:19|20)\d\d年)度?[^，。；\d]{0,6}(?:要|将|再|为民|为群众|承诺|[兴实]?办)*[\d一二三四五六七八九十]{1,3}[件项](?:民生|惠民|为民)?实事/;
/** 深入谋划2031年渔业重点工作 */
const workPlanned = phrase`${workAhead}(?:19|20)\d\d年[^，。；\d]{0,12}工作(?!报告)`;
/** 会议提出，今年渔业部门将提升服务 */
const toldAtMeeting = phrase`会议(?:${statingVerbs}|部署)，(?:今年|(?:19|20)\d\d年)(?!以来|上半年|前|[一二三]季度)[^。；]{0,40}?(?:将(?![近士军])|${isToBe})`;
/** 2031年10件实事完成情况公布 */
const tellsOutcome = phrase`实事[”"]?[^。，；]{0,16}${outcomesOfWorks}情况`;
/** How works are told to have gone, or to go. */
const workDone = phrase`实事[^。；]{0,30}(?:${outcomesTold})|(?:全部|如期|圆满|已[经全]?)[^，。；]{0,8}完成`;
const longestTitle = 60;

/** 《云岭市2031年为民办实事工作计划》 */
const planOfYear =
  /《[^《》\d]{0,20}((?:19|20)\d\d)年[^《》\d]{0,20}(?:工作计划|(?:工作|实施|行动)方案|(?:实施|行动)计划|工作要点|目标任务)》/;
/** 公布2031年市“十件实事”, 确定九个项目为2031年度市政府民生实事项目, 决定2031年为群众办好“十件事” */
const worksOfYear = new RegExp(
  '(?<!(?:完成|落实|兑现)[^，。；]{0,6})((?:19|20)\\d\\d)年度?[^，。；\\d]{0,6}(?:[“"]?[\\d一二三四五六七八九十]{1,3}[件项](?:民生|惠民|为民办?)?实事|' +
    '[^，。；\\d]{0,6}实事(?:项目)?[为共有]{1,2}[\\d一二三四五六七八九十]{1,3}[件项个]|' +
    '[^，。；\\d]{0,6}(?:民生|惠民|为民)[^，。；\\d]{0,4}实事(?:项目)?(?:[—：。！]|进行|$)|' +
    '为[群市民][^，。；\\d]{0,8}办好?[^，。；\\d]{0,6}[\\d一二三四五六七八九十]{1,3}[件项][^，。；]{0,2}事)',
);
/** 会议提出，2031年将新建渔港; 2031年和“十六五”时期，渔业工作将 */
const toldFor = new RegExp(
  '(?:决定|' +
    oneOf(settingGoals) +
    ')，((?:19|20)\\d\\d)年(?!以来|来|[末底初]|是|[^，。；]{0,16}(?:[了已共]|完成[^，。；]{0,8}\\d))|' +
    '((?:19|20)\\d\\d)年(?:和[“"][^“”"，。]{2,4}[”"]时期)，[^，。；\\d]{2,20}将',
);

/** 2031年，市政府将集中财力为群众办好9件实事： */
const worksPromised =
  /((?:19|20)\d\d)年，[^。；\d]{0,8}政府[将要][^。；\d]{0,24}办[^，。；]{0,8}实事/;

/** 做好2031年工作，要加快渔港建设 */
const workDemanded =
  /[做抓]好((?:19|20)\d\d)年的?[^，。；\d]{0,12}工作，[^。，；]{0,8}(?<![重主需])要(?!求)/;

/** What names the year of tasks, the likeliest first. */
const tasksNamed = [planOfYear, worksOfYear, worksPromised, workDemanded, toldFor];

/** The year whose tasks the first lines of a text tell of; null where they tell of none. */
export function yearOfTasks({ head, opening }: YearEvidence): FoundYear | null {
  const lines = [...head, ...opening].filter((line) => !tellsOutcome.test(line)).join('\n');
  const found = tasksNamed.find((says) => says.test(lines))?.exec(lines);
  const year = found?.[1] ?? found?.[2];
  return year === undefined ? null : { year: Number(year), basis: 'text' };
}

/** Whether the first lines of a text announce works for the people, and not how those went. */
export function announcesWorks({ head, opening }: YearEvidence): boolean {
  const lines = [...head, ...opening];
  const announced = lines.some((line) => worksOfYear.test(line) || worksPromised.test(line));
  return announced && !lines.some((line) => tellsOutcome.test(line) || workDone.test(line));
}

/** Whether words tell what a meeting set for its year: 会议提出，今年渔业部门将. */
export function tellsMeeting(words: string): boolean {
  return toldAtMeeting.test(words);
}

/** Whether lines say that the tasks of their year are what follows. */
export function setsTasks(lines: readonly string[]): boolean {
  return lines.some(
    (line) =>
      !tellsOutcome.test(line) &&
      ([tasksOfYear, workPlanned, ...tasksNamed, toldAtMeeting].some((says) => says.test(line)) ||
        (line.length <= longestTitle &&
          [tasksHandedOut, worksMeant].some((says) => says.test(line)))),
  );
}
