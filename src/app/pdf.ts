import { init } from '@embedpdf/pdfium';
import { gunzipSync } from 'fflate';

// What reads PDF in the page: a script of its own, whose program stands in the page, packed, in an element.

/** Offers the reader to the program of the page, which asks for it with the first PDF. */
Object.assign(globalThis, {
  zhibiaoPdf: () => {
    const packed = atob(document.getElementById('pdfium')?.textContent ?? '');
    const bytes = Uint8Array.from(packed, (sign) => sign.charCodeAt(0));
    return { reader: { init }, program: gunzipSync(bytes) };
  },
});
