import writeExcelFile from 'write-excel-file/universal';

// What `write-excel-file/node` gives of what is used here, for the build that runs in a browser.

export default function write(...given: Parameters<typeof writeExcelFile>): {
  toBuffer(): Promise<Uint8Array>;
} {
  return {
    toBuffer: async () => {
      const blob = await writeExcelFile(...given).toBlob();
      return new Uint8Array(await blob.arrayBuffer());
    },
  };
}
