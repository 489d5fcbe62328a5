// Decides which network addresses may be fetched.
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Metadata services of clouds, which give out credentials. No option allows them. */
const METADATA = [
  '169.254.0.0/16',
  '100.100.100.200/32',
  '168.63.129.16/32',
  '192.0.0.192/32',
  'fd00:ec2::254/128',
  'fd20:ce::254/128',
].map((range) => ipaddr.parseCIDR(range));
const GLOBAL_IPV6 = ipaddr.parseCIDR('2000::/3');

type Address = ReturnType<typeof ipaddr.parse>;

/** Returns true if the address must not be contacted. Anything that is no IP address is refused. */
export function isRefused(address: string, allowPrivate: boolean): boolean {
  const plain = address.replace(/^\[|\]$/g, '').split('%', 1)[0]!;
  if (isIP(plain) === 0) return true;
  const parsed = ipaddr.parse(plain);
  const hidden = embeddedIpv4(parsed);
  if (isMetadata(parsed) || (hidden && isMetadata(hidden))) return true;
  return !allowPrivate && !isPublic(parsed);
}

function isPublic(address: Address): boolean {
  if (address.range() === 'ipv4Mapped') return isPublic((address as ipaddr.IPv6).toIPv4Address());
  return address.range() === 'unicast' && (address.kind() === 'ipv4' || address.match(GLOBAL_IPV6));
}

function isMetadata(address: Address): boolean {
  return METADATA.some((range) => range[0].kind() === address.kind() && address.match(range));
}

/** Returns the IPv4 address inside a mapped, compatible, NAT64 or 6to4 address. */
function embeddedIpv4(address: Address): Address | undefined {
  if (address.kind() === 'ipv4') return undefined;
  const bytes = address.toByteArray();
  const range = address.range();
  if (range === '6to4') return ipaddr.fromByteArray(bytes.slice(2, 6));
  const compatible = bytes.slice(0, 12).every((byte) => byte === 0);
  const ends = compatible || range === 'ipv4Mapped' || range === 'rfc6052' || range === 'rfc6145';
  return ends ? ipaddr.fromByteArray(bytes.slice(12)) : undefined;
}
