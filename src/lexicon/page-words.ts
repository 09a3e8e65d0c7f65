import { wordList } from './word-list.ts';

/** What a line of a web page tells about the page or its text, with a colon behind. */
export const pageLabels: readonly string[] = wordList(`
  本文来源 文章来源 信息来源 来源于 来源 稿源 供稿 发布时间 发布日期 发布人 发布者 发布机构 更新时间 作者
  浏览次数 浏览量 浏览 阅读次数 阅读量 阅读 点击次数 点击数 点击量 点击 访问次数 访问量 下载次数 人气 热度 热门
  评论数 评论 索引号 主题分类 有效性 效力状态 格式 文件大小 文档大小 大小 页数 下载积分 所需积分 资源大小
  字号 字体大小 字体 视力保护色 背景色 关键词 关键字 原标题
  当前位置 现在位置 您的位置 您当前的位置 您当前所在位置 您现在的位置
`);

/** The same behind how often a page was read. */
export const labelsBehindCounts: readonly string[] = wordList('作者 编辑 来源 栏目 分类 字号 字体');

/** The same behind the text: what follows such a line is the page's, too. */
export const closingLabels: readonly string[] = wordList(`
  责任编辑 责编 编辑 编审 审核 审校 校对 初审 复审 终审 值班编辑 分享到 分享 标签 上一篇 下一篇 上一条 下一条
`);

/** What stands on buttons and links around a text. */
export const pageButtons: readonly string[] = wordList(`
  首页 尾页 末页 图集 正文 上一页 下一页 收藏 分享 点赞 评论 赞 关注 大 中 小 放大 缩小 字号 字体 +1 A+ A- EN
  分享让更多人看到 分享到 朋友圈 微信 微博 新浪微博 腾讯微博 QQ空间 人人网 开心网 百度空间 复制链接 客户端
  无障碍 无障碍浏览 长者模式 长者版 简体 繁体 繁體中文 手机版 网站地图 登录 注册
`);

/** The same at a page's end. */
export const closingButtons: readonly string[] = wordList(`
  打印 打印本页 打印本文 打印此页 关闭 关闭本页 关闭窗口 返回 返回顶部 返回列表 返回首页 纠错 我要纠错 举报 关于本站
`);

/** What such a line begins with. */
export const scanPrompts: readonly string[] = [
  '扫一扫',
  '扫码',
  '扫描二?维?码',
  '长按',
  '(?:用|打开)?微信扫',
  '点击(?:查看|进入|下载)',
];

/** Headings of lists of other pages and of what readers say. */
export const asideHeadings: readonly string[] = [
  '(?:网友|最新|热门|全部|精彩|发表|我要|相关)(?:评论|留言|跟帖)',
  '相关(?:阅读|链接|新闻|报道|文章|推荐|解读|稿件|信息)',
  '(?:推荐|延伸|拓展)阅读',
  '(?:热门|热点|精彩|频道|本站|本栏)(?:推荐|文章|排行|新闻|最新)',
  '猜你喜欢',
  '为[您你]推荐',
  '友情链接',
  '(?:图片|最新)(?:新闻|文章|资讯)',
  '(?:点击|阅读)?排行榜?',
];

/** What the first line of a page holds that is no headline: what the page tells of itself, or whom a speaker greets. */
export const noHeadlines: readonly string[] = wordList(`
  索引号 首页 浏览次数 发布机构 分享到 附件 各位 先生们 女士们 来宾 朋友们
`);

/** What pages put before a title, with a colon behind, as patterns: 资料：. */
export const labelsOfTitles: readonly string[] = wordList(`
  资料 全文 实录 图文 [授受]权发布 权威发布
`);

/** What a line opens with that is no title, as patterns: the fields of a page, and how papers open. */
export const noTitleOpenings: readonly string[] = wordList(`
  专栏[\\d一二三四五六七八九十] 来源 资料来源 发[文布] 索引号 成文 组配分类 主题分类 作者 关于印发$ 现将 根据 为 按照 附件 上一篇 下一篇
`);

/** What a line under the headline of news opens with: 来源, 记者. */
export const linesOfNews: readonly string[] = wordList('来源 作者 时间 日期 责编 编辑 记者 在');

/** What a line of a page holds that tells where its text is from or how often it was read. */
export const countsOfPages: readonly string[] = wordList('来源 作者 编辑 上传 浏览 点击 阅读');

/** What was done to a text at the date that its page tells: 发布时间. */
export const actsOfPublishing: readonly string[] = wordList('发布 发表 成文 生成 印发');

/** What names of sites end in: 渔港在线. */
export const endingsOfSites: readonly string[] = wordList('网 网站 门户 频道 在线 政府 日报');

/** What a number of a body or a page is called that measures nothing: 传真. */
export const labelsOfNumbers: readonly string[] = wordList('电话 邮编 编号 传真 手机');
