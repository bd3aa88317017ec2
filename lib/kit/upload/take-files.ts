/** Why a file was not taken. */
export type UploadReason = "type" | "tooLarge" | "tooSmall" | "tooMany" | "refused";

/** A file that was not taken, and what is said of it. */
export type UploadRejection = { readonly file: File; readonly reason: UploadReason; readonly message: string };

export type Limits = {
  /** As the attribute of a file input: `"image/*,.pdf"`. */
  readonly accept?: string;
  readonly maxSize?: number;
  readonly minSize?: number;
};

function accepts(accept: string, file: File): boolean {
  const name = file.name.toLowerCase();
  return accept
    .toLowerCase()
    .split(",")
    .map(part => part.trim())
    .some(part => {
      if (part === "" || part === "*/*") return part !== "";
      if (part.startsWith(".")) return name.endsWith(part);
      return part.endsWith("/*") ? file.type.startsWith(part.slice(0, -1)) : file.type === part;
    });
}

/** What a file breaks, if anything. The browser's own dialog lets files of any type be chosen, and so does a drop. */
export function reasonAgainst(file: File, limits: Limits): UploadReason | undefined {
  if (limits.accept !== undefined && !accepts(limits.accept, file)) return "type";
  if (limits.maxSize !== undefined && file.size > limits.maxSize) return "tooLarge";
  if (limits.minSize !== undefined && file.size < limits.minSize) return "tooSmall";
  return undefined;
}

const read = (entry: FileSystemDirectoryReader): Promise<FileSystemEntry[]> =>
  new Promise((resolve, reject) => entry.readEntries(resolve, reject));

async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  if (entry instanceof FileSystemFileEntry) return [await new Promise<File>((yes, no) => entry.file(yes, no))];
  if (!(entry instanceof FileSystemDirectoryEntry)) return [];
  const reader = entry.createReader();
  const found: File[] = [];
  // A reader hands out a hundred at a time, and nothing once it is through.
  for (let batch = await read(reader); batch.length > 0; batch = await read(reader))
    for (const inner of batch) found.push(...(await filesIn(inner)));
  return found;
}

/** The files of a drop or a paste; those in dropped folders as well where `directory` says so. */
export async function filesOf(data: DataTransfer | null, directory: boolean): Promise<File[]> {
  if (data === null) return [];
  if (!directory) return [...data.files];
  // All at once: after the event is over nothing of it can be read.
  const entries = [...data.items].flatMap(item => item.webkitGetAsEntry() ?? []);
  return (await Promise.all(entries.map(filesIn))).flat();
}
