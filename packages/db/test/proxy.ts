// A way to Postgres that can go silent: connections stay open and nothing comes through them any more, as behind a cut cable.
import { connect, createServer, type Socket } from 'node:net';

export type Proxy = {
  url: string;
  /** Lets nothing more through the connections there are; new ones are not concerned. */
  silence: () => void;
  stop: () => Promise<void>;
};

export const startProxy = async (url: string): Promise<Proxy> => {
  const target = new URL(url);
  const pairs = new Set<[Socket, Socket]>();
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    pairs.add([near, far]);
    near.pipe(far);
    far.pipe(near);
    for (const socket of [near, far]) socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = new URL(url);
  address.port = String((server.address() as { port: number }).port);
  return {
    url: address.href,
    silence: () => {
      for (const [near, far] of pairs) {
        near.unpipe(far).pause();
        far.unpipe(near).pause();
      }
    },
    stop: async () => {
      for (const pair of pairs) for (const socket of pair) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
