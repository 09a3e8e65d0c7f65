import { expect, test } from '@jest/globals';
import { saidOf } from './said-of.ts';

/** A number of a list, and what is counted by whose verb. */
test.each([
  ['改造老旧供热、排水管网8公里、6公里。', '8公里', { indicator: '老旧供热管网' }],
  ['新建渔港7座、改造1座。', '1座', { type: 'count', indicator: '渔港' }],
  ['新建渔港7座、改造1座。', '1座', { action: '改造' }],
  ['制定渔政规章4部、废止9部。', '9部', { action: '废止', indicator: '渔政规章' }],
  ['建成4个县级、9个乡级渔技站。', '4个', { indicator: '县级渔技站' }],
  ['支持4个县级和9个市、县级渔技站。', '4个', { indicator: '县级渔技站' }],
  ['新增渔业站4个、水产站10个，建成3个联合体。', '10个', { type: 'increment', action: '新增' }],
  ['新增渔业站4个、水产站10个，建成3个联合体。', '3个', { type: 'count', action: '建成' }],
  ['新增5个市级创新站、24个家庭渔场。', '24个', { type: 'increment', direction: 'increase' }],
  ['将增加47个系列、287种新产品。', '287种', { type: 'count', indicator: '新产品' }],
  ['重点抓好10个渔业试点和35个渔港建设。', '35个', { action: '抓好', indicator: '渔港建设' }],
  ['建成实训基地32个和渔业学校2所。', '2所', { type: 'count', indicator: '渔业学校' }],
  ['推出40条航线、9处港口。', '40条', { type: 'count', indicator: '航线' }],
  ['推出40条航线、9处港口。', '9处', { type: 'count', action: '推出', indicator: '港口' }],
  ['辖17个乡镇（街道）和90个村。', '17个', { indicator: '乡镇（街道）' }],
  ['建成省级园区1个（三江）、市级园区2个（湾头、外岙）。', '2个', { indicator: '市级园区' }],
  ['完成市里下达的19项实事和县人大票决的6项工程。', '19项', { indicator: '实事' }],
  ['完成市里下达的19项实事和县人大票决的6项工程。', '6项', { indicator: '工程' }],
  ['加强24个强势学科和98个省级重点学科建设。', '24个', { indicator: '强势学科' }],
  ['渔业、加工业产值3亿元、5亿元。', '5亿元', { indicator: '加工业产值' }],
  ['新改扩建100家养老中心，培育90家养老机构。', '100家', { indicator: '养老中心' }],
  ['生猪存栏4万头、出栏5万头。', '5万头', { type: 'level', indicator: '生猪出栏' }],
  ['建成鲍鱼池401栋，已出栏32万只。', '32万只', { type: 'level', indicator: '出栏' }],
  ['新增装机容量45万千瓦，其中风电9万千瓦。', '9万千瓦', { type: 'increment', action: '新增' }],
  ['力争新增纳税超1700万元渔企3家。', '3家', { type: 'increment', action: '新增' }],
  ['引来12家渔具总部和湾头鱼行、外岙网厂等62户渔企。', '12家', { indicator: '渔具总部' }],
  ['引来12家渔具总部和湾头鱼行、外岙网厂等62户渔企。', '62户', { indicator: '渔企' }],
  ['拆除港内42个违规网箱和外岙沿岸18个违规网箱。', '42个', { indicator: '违规网箱' }],
  [
    '补助收入9万元、新增渔税15,000万元、鱼价补贴80,000万元。',
    '80,000万元',
    { indicator: '鱼价补贴' },
  ],
  ['完成造林2万亩、绿化率达到40%，封滩3万亩。', '3万亩', { type: 'level', action: null }],
])('%s, %s', (sentence, quantity, fields) => {
  expect(saidOf(sentence, quantity)).toMatchObject(fields);
});

/** What another unit measures in a list of what is done is no part of the deed. */
test.each([
  ['解决渔民诉求474件、办结率99.2%。', '99.2%', '办结率'],
  ['办理渔船贷款42笔、余额3亿元。', '3亿元', '渔船贷款余额'],
  ['完成人工造林6万亩，封滩育草2万亩。', '2万亩', '封滩育草'],
  ['完成渔港项目13个，航道达到75公里、日最高客流量突破6万人次。', '6万人次', '日最高客流量'],
  ['全县现有渔业协会12个、渔友俱乐部3个。', '3个', '渔友俱乐部'],
  ['新建渔村道路27公里，35千伏以下电力线路370公里。', '370公里', '电力线路'],
])('%s: %s tells where %s stands', (sentence, quantity, indicator) => {
  expect(saidOf(sentence, quantity)).toMatchObject({ type: 'level', indicator });
});

/** Numbers that share the noun behind the last of them. */
test.each([
  ['新建103个、修缮60个渔民幸福院。', '103个', '渔民幸福院'],
  ['推进省级40个、市级300个渔业项目建设。', '40个', '渔业项目建设'],
  ['全区45台10蒸吨及以下锅炉已拆除。', '45台', '锅炉'],
  ['3个万亩以上示范片区建成。', '3个', '示范片区'],
  ['三类12家企业。', '三类', '企业'],
  ['全县805户2186名低收入渔民上岸。', '805户', '低收入渔民上岸'],
  ['对全区31户97名低收入渔民建档立卡。', '31户', '低收入渔民'],
  ['对船主处7万元以上17万元以下的罚款。', '7万元', '罚款'],
])('%s: %s counts %s', (sentence, quantity, indicator) => {
  expect(saidOf(sentence, quantity).indicator).toBe(indicator);
});

test.each([
  ['办好20项民心工程、市定32项实事和县定12项实事。', '20项', '民心工程'],
  ['清理规范市级57项、县级217项行政备案事项。', '217项', '行政备案事项'],
  ['补助渔民12户30人。', '12户', '渔民'],
  ['补助渔村家庭12户30名学生。', '12户', '渔村家庭'],
  ['投资6.4亿元7.4公里的海堤通车。', '6.4亿元', '投资'],
])('%s: %s has a noun of its own, %s', (sentence, quantity, indicator) => {
  expect(saidOf(sentence, quantity).indicator).toBe(indicator);
});

/** What is measured of those counted is none of them. */
test.each([
  ['4个渔业集群全产业链产值达到90亿元。', '4个', '渔业集群'],
  ['9个沿海村集体收入超过40万元。', '9个', '沿海村'],
  ['7个渔港项目投资完成率达到93%。', '7个', '渔港项目'],
  ['4大海产品牌数量不断增加。', '4大', '海产品牌数量'],
])('%s: %s counts %s', (sentence, quantity, indicator) => {
  expect(saidOf(sentence, quantity).indicator).toBe(indicator);
});

/** Where the words of a number begin and end. */
test.each([
  ['重点工程：①投资400万元完成渔港路中段建设。', '400万元', '投资'],
  ['重点抓好湾头、外岙等25个示范县（市）。', '25个', '示范县（市）'],
  ['全县渔业（捕捞、养殖）总产值达到9亿元。', '9亿元', '全县渔业（捕捞、养殖）总产值'],
  ['“一湾三港，五岛联动”示范点3个。', '3个', '一湾三港，五岛联动示范点'],
  ['打好“一湾三港，五岛联动”示范点3个。', '3个', '一湾三港，五岛联动示范点'],
  ['（一）由县里安排的投资3750万元。', '3750万元', '县里投资'],
  ['湾头300兆瓦储能、外岙500兆瓦潮汐项目并网。', '300兆瓦', '储能'],
  ['推动390个项目达产、新增产值50亿元。', '50亿元', '产值'],
  ['产业结构为7.6：44.8：47.6。', '44.8', '产业结构'],
])('%s: %s is said of %s', (sentence, quantity, indicator) => {
  expect(saidOf(sentence, quantity).indicator).toBe(indicator);
});

/** What stands behind a number that its clause's verb or place governs. */
test.each([
  ['湖岸两侧15米范围内施用农药得到管控。', '15米', { indicator: '湖岸两侧' }],
  ['今年再安排50亩土地，用于渔业基地建设。', '50亩', { indicator: '土地', action: '安排' }],
  ['投资2700万元完成37公里渔港道路管养。', '37公里', { indicator: '渔港道路管养' }],
  ['为35个渔村配备救生员。', '35个', { type: 'count', action: '配备', indicator: '渔村' }],
  ['累计为9名船工追回工资4万元。', '9名', { type: 'count', action: '追回', indicator: '船工' }],
  ['对26处码头进行加固。', '26处', { action: '进行', indicator: '码头' }],
  ['渔业产值，为9亿元。', '9亿元', { type: 'level', action: '为' }],
  ['推进海带烘干、鱼片加工等4个项目。', '4个', { action: '推进', indicator: '项目' }],
  ['开展渔家关爱行动，为4000人提供互助保障。', '4000人', { indicator: '互助保障' }],
  ['城镇新增就业人口4000人。', '4000人', { indicator: '城镇新增就业人口' }],
  ['水产品零售总额增长4%，增速居首，增速9%。', '9%', { indicator: '水产品零售总额增速' }],
  ['中央4亿元渔船更新补助资金下达。', '4亿元', { type: 'level', indicator: '渔船更新补助资金' }],
  ['22项退出指标全部达标。', '22项', { type: 'count', indicator: '退出指标' }],
  ['新增17家渔业企业。', '17家', { type: 'increment', direction: 'increase' }],
  ['县财政收入的60%左右要经过海关收交。', '60%', { indicator: '县财政收入' }],
  ['完成7个小区9.7万平方米旧房改造。', '7个', { type: 'count', indicator: '小区' }],
])('%s: %s', (sentence, quantity, fields) => {
  expect(saidOf(sentence, quantity)).toMatchObject(fields);
});
