import { isDigit } from '../core/characters.ts';
import { StartPattern } from '../core/start-pattern.ts';
import { CharSet } from '../core/char-set.ts';
import { phrase, phraseAt } from '../lexicon/phrase.ts';
import { wordsWithHaving } from '../lexicon/standing-verbs.ts';
import { jointDeeds, roles } from '../lexicon/phrase-words.ts';
import { furtherFortunes } from '../lexicon/actions.ts';
import { kindsOfSpeeches, speeches } from '../lexicon/paper-words.ts';
import { undertakings } from '../lexicon/compound-deeds.ts';
import { joiningWords } from '../lexicon/function-words.ts';

/** What those counted serve as: 以3个试点县为重点. */
const inRole = phrase`^(?:${roles}|[主辅][，。、；的])`;

/** What those counted do together with others: 4所医院与省城医院合作建设专科联盟. */
const together = phrase`^与[^，。；]{2,40}?(?:${jointDeeds}|建设(?=专科|[^，。；]{0,8}联[体盟]))(?![^，。；]{0,4}的)`;

/** What something is compared with: 同2030年的投资额相比. */
const besides = /^同[^，。；]{2,20}相比/;

/** 12月, 6月底. */
const month = new StartPattern(/1?\d月/y);

/** What goes on behind a noun phrase with another: 以及, 和全国的. */
const joins = new StartPattern(
  phraseAt`${joiningWords}|和(?:“[二三四五六七八九十两]大|全[国省市县区]|一批|各[地级省市县区]|[省市县区]定)`,
);

/** What tells of those named before it that no verb of the lexicon does: 好于上年, 出现灾害, 不服. */
const tells = new StartPattern(
  phraseAt`${furtherFortunes}|(?<=项目|企业)签约(?=[，。；]|$|入驻|落户|[\u4e00-\u9fff]{2,10}[园区城](?:[，。；]|$))|(?<=事项)[“]?跨[省市区域]通办(?=[”，。；]|$)`,
);

/** What those counted do for something, where it does not name an action: 9名主播助力鱼市. */
const helps = phrase`^助力(?![车器]|[^，。；]{0,12}(?:${undertakings}|专项))(?=[\u4e00-\u9fff]{2})`;

/** What each of those counted does, and with whom all of them do something: 9名渔师每人带2名渔工, 9个渔村与我区结对. */
const each = /^每[人家户名](?:负责|带|帮|联|培)/;
const withUs = /^与我(?:[国省市县区]|们)/;

/** How speeches go on to tell of things: 两个渔港作些介绍. */
const speech = phrase`^(?:作(?:了|些|一些|出)?(?:简要|简单|专题)?${kindsOfSpeeches}*的?${speeches}|加以)`;

/** The place that those counted take: 6个渔村列全县第二. */
const placed = /^列(?:全[国省市县区州盟]|第)/;

/** What is told of things in two ways: 又快又好. */
const both = /又.{1,4}又/;

/** The end of 国是 where it is a noun. */
const affairs = new StartPattern(/(?<=[商议论谋]国)是/y);

/** Among whom something is told of some: 90户渔户中有困难家庭9户. */
export const someAmong: StartPattern = new StartPattern(
  phraseAt`中有(?!${wordsWithHaving})(?=[\u4e00-\u9fff]{2})`,
);

/** What stands around a character. */
interface Sides {
  readonly text: string;
  readonly at: number;
  readonly next: string;
  readonly previous: string;
}

/** By character, whether it ends a noun phrase where it stands: 在 and 均 outside of a word. */
const breaks: Readonly<Record<string, (sides: Sides) => boolean>> = {
  在: ({ next, previous }) =>
    !'建校园册线岗读职编营产外内'.includes(next) && !'存现所潜'.includes(previous),
  向: ({ next, previous }) =>
    '社市公农基企全群纵高'.includes(next) && !'方导转意走定趋面去动流横纵投'.includes(previous),
  均: ({ next, previous }) =>
    !'衡价值匀质'.includes(next) && !'人户平年日月亩地'.includes(previous),
  已: ({ previous }) => previous !== '而',
  并: ({ next, previous }) =>
    !'网轨购列联发症存举处行非重进排校'.includes(next) && !'合兼吞裁撤归一'.includes(previous),
  即: ({ next, previous }) =>
    !'将时使便期食墨兴可'.includes(next) && !'立随当迅亦'.includes(previous),
  到: ({ next, previous }) => !'位期账场达人'.includes(next) && !'达得遇做直'.includes(previous),
  被: ({ next, previous }) => !'子服褥征保监访动害告'.includes(next) && !'植棉'.includes(previous),
  从: ({ next, previous }) => !'业属众'.includes(next) && !'服'.includes(previous),
  与: ({ text, at }) =>
    together.test(text.slice(at, at + 50)) || withUs.test(text.slice(at, at + 3)),
  通: ({ next, previous }) => '公客油'.includes(next) && '村镇乡'.includes(previous),
  助: ({ text, at }) => helps.test(text.slice(at, at + 20)),
  每: ({ text, at }) => each.test(text.slice(at, at + 4)),
  同: ({ text, at }) => besides.test(text.slice(at, at + 24)),
  对: ({ next, previous }) =>
    !'口接外虾象照策联立'.includes(next) && !'相绝面针应反比校核结配一点'.includes(previous),
  而: ({ next, previous }) => !'且'.includes(next) && !'然从因反进'.includes(previous),
  有: ({ next }) => next === '“',
  中: ({ text, at }) => someAmong.startsAt(text, at),
  为: ({ text, at }) => inRole.test(text.slice(at + 1, at + 4)),
  因: ({ next, previous }) =>
    !'素此地'.includes(next) && !'原起基病死诱成外内主'.includes(previous),
  用: ({ next, previous }) => next === '于' && previous !== '应',
  应: ({ text, at }) => text.startsWith('用于', at + 1),
  除: ({ next }) => '一两了因个'.includes(next),
  来: ({ next, previous }) =>
    '我华京川疆渝沪粤鲁晋保岛看达实解推加促'.includes(next) &&
    !'以未将近历外往上下起'.includes(previous),
  是: ({ text, at, next, previous }) =>
    next !== '非' && !'求于凡越'.includes(previous) && !affairs.startsAt(text, at),
  都: ({ next, previous }) =>
    '将会要是能可在有得'.includes(next) && !'首成古京故大'.includes(previous),
  更: ({ next, previous }) => !'新换衣名改正生替多'.includes(next) && !'变'.includes(previous),
  // 又红又专: one describes no more than the other.
  又: ({ text, at }) => !both.test(text.slice(Math.max(0, at - 6), at + 6)),
  作: ({ text, at, previous }) =>
    !'工合运操'.includes(previous) && speech.test(text.slice(at, at + 12)),
  排: ({ next }) => next === '名',
  摆: ({ next }) => '在到'.includes(next),
  放: ({ next }) => '在到'.includes(next),
  加: ({ text, at }) => text.charAt(at + 1) === '上' || speech.test(text.slice(at, at + 2)),
  列: ({ text, at }) => placed.test(text.slice(at, at + 4)),
  获: ({ next, previous }) => next !== '益' && !'收捕查截抓缴破荣喜斩'.includes(previous),
  赴: ({ next, previous }) => previous !== '奔' && next !== '约',
  占: ({ next, previous }) =>
    !'地用比有道领股位据线补'.includes(next) && !'侵抢独强挤少多征'.includes(previous),
  居: ({ next, previous }) =>
    '全世首前于'.includes(next) && !'定民移邻安聚群寄起旅新'.includes(previous),
};

/** All characters before which a phrase may end. */
const breaking = new CharSet(
  `${Object.keys(breaks).join('')}以及和特尤好出不受扮冲奔前走交签叠跨得搬留稳达“0123456789`,
);

/** Whether a noun phrase ends before the character at `at`: 在, 均, 已 outside of a word. */
export function breaksPhrase(text: string, at: number): boolean {
  if (!breaking.has(text.charCodeAt(at))) return false;
  if (joins.startsAt(text, at) || tells.startsAt(text, at)) return true;
  if (isDigit(text.charCodeAt(at))) return month.startsAt(text, at);
  const ends = breaks[text.charAt(at)];
  return ends?.({ text, at, next: text.charAt(at + 1), previous: text.charAt(at - 1) }) ?? false;
}
