import busboy from 'busboy';
import type { Request } from 'express';
import { DanchieuError } from '../../src/errors/errors.js';
import type { SentFile } from '../contract/contract.js';

export interface Form {
  readonly fields: Readonly<Record<string, string>>;
  readonly file: SentFile;
}

/** Fields of a form, and bytes of each: more than any route takes. */
const FIELDS = 20;
const FIELD_BYTES = 4_096;

/**
 * Reads a form that holds one file of at most so many bytes.
 * @throws DanchieuError `body-invalid`, `body-too-large`, `parameter-invalid`.
 */
export function readForm(request: Request, limit: number): Promise<Form> {
  return new Promise((resolve, reject) => {
    const form = opened(request, limit);
    const fields = new Map<string, string>();
    const files: SentFile[] = [];
    const refuse = (error: DanchieuError): void => {
      request.unpipe(form);
      // What is still on its way is read and thrown away, so that the caller gets to read the refusal.
      request.resume();
      reject(error);
    };
    const invalid = (detail: string): void => refuse(new DanchieuError('body-invalid', { detail }));
    form.on('field', (name, value, { nameTruncated, valueTruncated }) => {
      if (nameTruncated || valueTruncated || fields.has(name)) invalid(name.slice(0, 100));
      fields.set(name, value);
    });
    form.on('file', (_field, stream, { filename }) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('limit', () => {
        refuse(new DanchieuError('body-too-large', { limit: `${Math.ceil(limit / 1024)} kB` }));
      });
      // Cut off, the form says so too; the file of it is of no use.
      stream.on('error', () => {});
      stream.on('end', () => files.push({ name: filename ?? '', bytes: Buffer.concat(chunks) }));
    });
    form.on('filesLimit', () => invalid('file, file'));
    form.on('fieldsLimit', () => invalid(`> ${FIELDS}`));
    form.on('error', (error) => invalid(error instanceof Error ? error.message : String(error)));
    form.on('close', () => {
      const [file] = files;
      if (file === undefined) invalid('file?');
      else resolve({ fields: Object.fromEntries(fields), file });
    });
    // A sender that goes away in the middle ends nothing by itself.
    request.once('aborted', () => invalid('aborted'));
    request.pipe(form);
  });
}

function opened({ headers }: Request, limit: number): busboy.Busboy {
  const limits = { files: 1, fileSize: limit, fields: FIELDS, fieldSize: FIELD_BYTES, fieldNameSize: 100, parts: 30 };
  try {
    // Names of files come in UTF-8, whatever the standard of old says.
    return busboy({ headers, limits, defParamCharset: 'utf8' });
  } catch (cause) {
    throw new DanchieuError('body-invalid', { detail: String(cause) }, { cause });
  }
}
