import type { TargetRecord } from '../../document/document.ts';
import type { Language } from '../../document/messages/language.ts';

/** The columns of a table of records, in their order. */
export type TableColumn = 'place' | 'status' | 'period' | 'indicator' | 'quantity' | 'section';

/** What a table of records says by itself. */
export interface TableWords {
  readonly heads: Readonly<Record<TableColumn, string>>;
  readonly statuses: Readonly<Record<TargetRecord['status'], string>>;
}

/** The words of a table in each language. */
export const tableWords: Readonly<Record<Language, TableWords>> = {
  zh: {
    heads: {
      place: '位置',
      status: '状态',
      period: '时期',
      indicator: '指标',
      quantity: '数值',
      section: '章节',
    },
    statuses: { target: '目标', achieved: '完成', fact: '其他' },
  },
  en: {
    heads: {
      place: 'Place',
      status: 'Status',
      period: 'Period',
      indicator: 'Indicator',
      quantity: 'Quantity',
      section: 'Section',
    },
    statuses: { target: 'target', achieved: 'achieved', fact: 'other' },
  },
};
