/** Among which of those that a number counts something is told: 渔港项目中 in 30个渔港项目中开工项目数为9个. */
const amongst =
  /^[\u4e00-\u9fff]{2,12}?(?<![其集])中(?![心国央小型医学等药高低部青年期外东级游西层水试欧老标考短轻巴])(?=[\u4e00-\u9fff]{3})/;

/** Where the words between two numbers go on behind the things of the first that the second is taken from; `from` where they are no such. */
export function behindSet(text: string, from: number, to: number): number {
  return from + (amongst.exec(text.slice(from, to))?.[0].length ?? 0);
}
