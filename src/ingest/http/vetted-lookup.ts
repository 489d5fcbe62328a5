// DNS lookup that refuses forbidden addresses.
import { lookup as dnsLookup } from 'node:dns/promises';
import type { LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isRefused } from './address-policy.ts';

export type ResolveHost = (host: string) => Promise<LookupAddress[]>;

/** Thrown if an address is refused. */
export class AddressRefused extends Error {
  readonly address: string;

  constructor(address: string) {
    super(`refused: ${address}`);
    this.name = 'AddressRefused';
    this.address = address;
  }
}

export const resolveHost: ResolveHost = (host) => dnsLookup(host, { all: true, verbatim: true });

/**
 * Returns a lookup for sockets. The socket connects to the checked addresses, so a second DNS answer cannot
 * change them. One refused address refuses the host.
 */
export function vettedLookup(allowPrivate: boolean, resolve: ResolveHost): LookupFunction {
  return (host, options, callback) => {
    const fail = (error: unknown) => {
      callback(error as NodeJS.ErrnoException, '', 0);
    };
    resolve(host).then((addresses) => {
      const [first] = addresses;
      const refused = addresses.find(({ address }) => isRefused(address, allowPrivate));
      if (refused) fail(new AddressRefused(refused.address));
      else if (!first) fail(Object.assign(new Error(`no address for ${host}`), { code: 'ENOTFOUND' }));
      else if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    }, fail);
  };
}
