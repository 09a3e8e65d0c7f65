/** The place that an indicator is of by its name: 全市渔业产值, 我县渔业产值. */
const ownPlace = /^(?:全[省市县区州盟旗镇乡]|[我本][省市县区州盟旗])/;

/** An indicator without the place that it is of by its name, as it is told of elsewhere or of a part. */
export function withoutPlace(indicator: string): string {
  return indicator.replace(ownPlace, '');
}
