import { lookup as dnsLookup } from 'node:dns/promises';
import type { LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isRefused } from './address-policy.ts';

export type ResolveHost = (host: string) => Promise<LookupAddress[]>;

/** A connection that was not made; the caller knows the URL it was for. */
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
 * Resolves for the socket itself: it connects to the very addresses that were vetted, so a name server that
 * answers differently the next time gains nothing. One refused address refuses the host.
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
