import { StartPattern } from '../core/start-pattern.ts';

/** What news are headed with: 本报云岭3月9日电（记者张三）, 【本报讯】. */
export const dispatch: StartPattern = new StartPattern(
  /【?(?:本[报网台]|新华[社网]|中新[社网]|人民网|央[广视]网|光明网|中国网)[\u4e00-\u9fff]{0,4}[\d月日]{0,6}(?:[电讯]|消息)】?(?:（[^（）]{2,24}）)? ?/y,
);
