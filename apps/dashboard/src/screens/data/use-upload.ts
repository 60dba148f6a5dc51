// One file being sent: how much has gone, what went wrong, and how to stop it.
import { useCallback, useEffect, useRef, useState } from 'react';
import { NotSent, sendFile, type Trouble } from './upload.ts';

export type Upload =
  | { kind: 'none' }
  | { kind: 'sending'; name: string; sent: number; total: number }
  | { kind: 'cancelled'; name: string }
  | { kind: 'trouble'; name: string; trouble: Trouble };

/** `onArrived` gets the id of the import once the whole file is with the server. */
export function useUpload(onArrived: (id: string) => void) {
  const [upload, setUpload] = useState<Upload>({ kind: 'none' });
  const running = useRef<AbortController | null>(null);
  const arrived = useRef(onArrived);
  arrived.current = onArrived;
  useEffect(() => () => running.current?.abort(), []);

  const send = useCallback(async (file: File, asAt: string) => {
    const { name, size: total } = file;
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setUpload({ kind: 'sending', name, sent: 0, total });
    try {
      const id = await sendFile(file, {
        asAt,
        signal: controller.signal,
        onSent: (sent) => setUpload({ kind: 'sending', name, sent: Math.min(sent, total), total }),
      });
      setUpload({ kind: 'none' });
      arrived.current(id);
    } catch (error) {
      if (controller.signal.aborted) {
        if (running.current === controller) setUpload({ kind: 'cancelled', name });
      } else if (error instanceof NotSent) {
        setUpload({ kind: 'trouble', name, trouble: error.trouble });
      } else throw error;
    }
  }, []);

  return { upload, send, cancel: () => running.current?.abort() };
}
