/** Signs that stand for digits that were taken out: 产值XX亿元. */
export const blankSigns = 'XＸxｘ×＊*○□';
