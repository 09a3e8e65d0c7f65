/**
 * Characters that official prose uses most, in each script. Bytes read in a wrong encoding give rare characters,
 * so the share of these tells the right one.
 */
const simplified =
  '的一国在人了有中是年和大业不为发会工经上地市要个产这出行作生家以成到日民来我部对进多全建他公开们场展时理新方主企资实学报制政济用同于法高长现本月定化加动合品重关机分力自外者区能设后就等体下万元社过前面农也得与说之员而务利电文事可种总改三各好金第司其从平代当天水省提商十管内小技位目起海所立已通入量子问度北保心还科委都术使明着次将增基名向门应里美由规今题点计去强两些表系办教正条最达特革收二期并程厂如道际及西口京任调性导组东路活广意比投决交统党南安此领结营项情解议义山先车然价放世间因共院步物界集把持无但城相书村求治取原处府研质信四运县军件育局干队团又造形级标联专少费效据手施权江近深更认果格几看没职服台式益想数单样只被亿老受优常销志战流很接乡头给至难观指创证织论别五协变风批见究支查张精每转划准做需传争构具百或才积势举必型易视快李参回引镇首推思完消值该走装众责备州供包副极整确知环';

const traditional =
  '的一國在人了有中是年和大業不為發會工經上地市要個產這出行作生家以成到日民來我部對進多全建他公開們場展時理新方主企資實學報制政濟用同於法高長現本月定化加動合品重關機分力自外者區能設後就等體下萬元社過前面農也得與說之員而務利電文事可種總改三各好金第司其從平代當天水省提商十管內小技位目起海所立已通入量子問度北保心還科委都術使明著次將增基名向門應里美由規今題點計去強兩些表系辦教正條最達特革收二期並程廠如道際及西口京任調性導組東路活廣意比投決交統黨南安此領結營項情解議義山先車然價放世間因共院步物界集把持無但城相書村求治取原處府研質信四運縣軍件育局幹隊團又造形級標聯專少費效據手施權江近深更認果格幾看沒職服台式益想數單樣只被億老受優常銷志戰流很接鄉頭給至難觀指創證織論別五協變風批見究支查張精每轉劃準做需傳爭構具百或才積勢舉必型易視快參回引鎮首推思完消值該走裝眾責備州供包副極整確知環';

const frequent: ReadonlySet<number> = new Set(
  Array.from(simplified + traditional, (character) => character.charCodeAt(0)),
);

/** Share of frequent characters among the text's characters beyond ASCII; 0 where it has none. */
export function shareOfFrequent(text: string): number {
  let counted = 0;
  let known = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) continue;
    counted++;
    if (frequent.has(unit)) known++;
  }
  return counted === 0 ? 0 : known / counted;
}
