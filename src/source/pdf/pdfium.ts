type Pointer = number;

/** The functions of PDFium that are called, by the names of its C interface. Booleans are 0 and 1. */
export interface Pdfium {
  readonly calls: {
    /** Its `buffer` is another one once memory has grown. */
    readonly memory: { readonly buffer: ArrayBuffer };
    malloc(size: number): Pointer;
    free(at: Pointer): void;
    FPDF_LoadMemDocument(bytes: Pointer, size: number, password: Pointer): Pointer;
    FPDF_CloseDocument(document: Pointer): void;
    FPDF_GetLastError(): number;
    FPDF_GetPageCount(document: Pointer): number;
    FPDF_LoadPage(document: Pointer, index: number): Pointer;
    FPDF_ClosePage(page: Pointer): void;
    FPDF_GetPageWidthF(page: Pointer): number;
    FPDF_GetPageHeightF(page: Pointer): number;
    FPDFPage_GetRotation(page: Pointer): number;
    FPDFPage_CountObjects(page: Pointer): number;
    FPDFPage_GetObject(page: Pointer, index: number): Pointer;
    FPDFPageObj_GetType(object: Pointer): number;
    FPDFPageObj_GetBounds(
      object: Pointer,
      left: Pointer,
      bottom: Pointer,
      right: Pointer,
      top: Pointer,
    ): number;
    FPDFText_LoadPage(page: Pointer): Pointer;
    FPDFText_ClosePage(text: Pointer): void;
    FPDFText_CountChars(text: Pointer): number;
    FPDFText_GetUnicode(text: Pointer, index: number): number;
    FPDFText_IsGenerated(text: Pointer, index: number): number;
    FPDFText_HasUnicodeMapError(text: Pointer, index: number): number;
    FPDFText_GetLooseCharBox(text: Pointer, index: number, box: Pointer): number;
    FPDFText_GetCharOrigin(text: Pointer, index: number, x: Pointer, y: Pointer): number;
    FPDFText_GetFontSize(text: Pointer, index: number): number;
    FPDFText_GetCharAngle(text: Pointer, index: number): number;
  };
}

/** What `FPDF_GetLastError` says of a file that cannot be opened because of its password or its encryption. */
export const protectedErrors: ReadonlySet<number> = new Set([4, 5]);

/** Types of objects on a page. */
export const objectTypes = { path: 2, image: 3 } as const;
