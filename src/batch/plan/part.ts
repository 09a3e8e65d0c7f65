/** A file as it was when the job was planned. */
export interface PlannedFile {
  /** Path from the job's base, as documents are named. */
  readonly name: string;
  /** The same in base64, where it is not UTF-8. */
  readonly base64?: string;
  /** Length in bytes and time of the last change in whole milliseconds, which copies keep; null where there was none. */
  readonly state: readonly [bytes: number, changed: number] | null;
  /** The document that it is a copy of, which is read in its place while both are as they were. */
  readonly copyOf?: PlannedFile;
}

/** What one worker reads at a time: files or folders that are a document each, or a stretch of a file of many. */
export interface Part {
  readonly number: number;
  readonly shard: number;
  readonly documents: number;
  /** Bytes of the input. */
  readonly bytes: number;
  readonly work: FilesWork | FoldersWork | RowsWork;
}

export interface FilesWork {
  readonly files: readonly PlannedFile[];
}

export interface FoldersWork {
  readonly reports: readonly PlannedReport[];
}

/** A report whose pages are the files of a folder. */
export interface PlannedReport {
  /** The folder, seen from the job's base; `.` for the base itself. */
  readonly name: string;
  readonly pages: readonly PlannedFile[];
  /** As of files. */
  readonly copyOf?: PlannedReport;
}

export interface RowsWork {
  readonly file: PlannedFile;
  /** Half-open: offsets in bytes, or rows for Parquet. */
  readonly from: number;
  readonly to: number;
  /** Where the names of the columns end, for CSV and TSV; in bytes. */
  readonly head: number;
  /** Line or row of the first document, from 1; 0 for a file that could not be cut. */
  readonly first: number;
  /** Encoding of the bytes, where it is not UTF-8. */
  readonly encoding?: string;
}

/** Consecutive parts whose results are written together. */
export interface Shard {
  readonly number: number;
  readonly firstPart: number;
  readonly parts: number;
  readonly documents: number;
  readonly bytes: number;
  /** Where its parts stand in the file of parts: half-open, in bytes. */
  readonly from: number;
  readonly to: number;
  /** Checksum of what its parts are to hold and of the settings that decide what becomes of it. */
  readonly sha256: string;
}

/** A part before it has a place in the job. */
export interface PartWork extends Pick<Part, 'documents' | 'bytes' | 'work'> {
  /** Whether a shard starts with it; told by how much the shard holds where it is not given. */
  readonly opensShard?: boolean | undefined;
}
