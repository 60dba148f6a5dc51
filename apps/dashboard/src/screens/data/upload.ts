// Sends a file to the server, telling how much has gone. The one place that knows POST /import.

export type Sending = {
  /** The day a register describes, where its name does not say; empty for none. */
  asAt: string;
  onSent: (bytes: number) => void;
  signal: AbortSignal;
};

/** Why a file did not arrive. `off`: this server takes no files. `unreached`: it did not answer. */
export type Trouble = { kind: 'off' | 'unreached' | 'refused'; reason: string };

export class NotSent extends Error {
  override name = 'NotSent';
  readonly trouble: Trouble;
  constructor(trouble: Trouble) {
    super(trouble.reason);
    this.trouble = trouble;
  }
}

export const importAddress = (name: string, asAt: string): string => {
  const query = new URLSearchParams({ name, ...(asAt ? { asAt } : {}) });
  return `/import?${query}`;
};

type Answer = { import?: unknown; errors?: { message?: unknown }[]; message?: unknown };

/** An answer that is not JSON, such as a proxy's page, has no words for the reader. */
function parsed(text: string): Answer | undefined {
  const json = /^\s*\{/.test(text);
  return json ? (JSON.parse(text) as Answer) : undefined;
}

/** The id of the import in an answer, or why there is none. */
export function readAnswer(status: number, text: string): string | Trouble {
  const answer = parsed(text);
  if (status >= 200 && status < 300 && typeof answer?.import === 'string') return answer.import;
  const said = answer?.errors?.[0]?.message ?? answer?.message;
  if (status === 403)
    return {
      kind: 'off',
      reason: typeof said === 'string' ? said : 'Files are taken in only where the server runs.',
    };
  if (typeof said === 'string') return { kind: 'refused', reason: said };
  return { kind: 'refused', reason: `The server did not take the file (answer ${status}).` };
}

/** Resolves with the import's id. Throws NotSent, or the signal's reason when it was cancelled. */
export function sendFile(file: File, { asAt, onSent, signal }: Sending): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', importAddress(file.name, asAt));
    // Not a type a form can send: a page from elsewhere cannot act for the user.
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.onprogress = ({ loaded }) => onSent(loaded);
    request.onload = () => {
      const answer = readAnswer(request.status, request.responseText);
      if (typeof answer === 'string') resolve(answer);
      else reject(new NotSent(answer));
    };
    request.onerror = () =>
      reject(new NotSent({ kind: 'unreached', reason: 'The server does not answer just now.' }));
    request.onabort = () => reject(signal.reason);
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(file);
  });
}
