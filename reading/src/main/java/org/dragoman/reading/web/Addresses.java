package org.dragoman.reading.web;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Tells the open internet from this machine and the networks around it. */
final class Addresses {

  private Addresses() {}

  /**
   * Whether an address is not on the open internet: this machine, a private or local network, one
   * of a carrier, a group, or reserved.
   */
  static boolean isPrivate(InetAddress address) {
    return address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()
        || (address instanceof Inet4Address
            ? isReserved4(address.getAddress())
            : isReserved6(address.getAddress()));
  }

  private static boolean isReserved4(byte[] bytes) {
    int a = bytes[0] & 0xff;
    int b = bytes[1] & 0xff;
    int c = bytes[2] & 0xff;
    return a == 0
        || a == 10
        || a == 127
        || (a == 100 && b >= 64 && b < 128)
        || (a == 169 && b == 254)
        || (a == 172 && b >= 16 && b < 32)
        || (a == 192 && b == 168)
        || (a == 192 && b == 0 && (c == 0 || c == 2))
        || (a == 198 && (b == 18 || b == 19))
        || (a == 198 && b == 51 && c == 100)
        || (a == 203 && b == 0 && c == 113)
        || a >= 224;
  }

  private static boolean isReserved6(byte[] bytes) {
    int first = ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
    int second = ((bytes[2] & 0xff) << 8) | (bytes[3] & 0xff);
    return switch (first) {
      // IPv4 in IPv6: mapped or compatible, translated, 6to4; Teredo and documentation.
      case 0 -> second == 0 && isReserved4(Arrays.copyOfRange(bytes, 12, 16));
      case 0x64 -> second == 0xff9b && isReserved4(Arrays.copyOfRange(bytes, 12, 16));
      case 0x2002 -> isReserved4(Arrays.copyOfRange(bytes, 2, 6));
      case 0x2001 -> second == 0 || second == 0xdb8;
      default -> (first & 0xfe00) == 0xfc00;
    };
  }

  /**
   * Checks every address of a host.
   *
   * @throws FetchException if the name is unknown, or one address is not on the open internet
   */
  static void check(String host) throws FetchException {
    String name = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    try {
      for (InetAddress address : InetAddress.getAllByName(name)) {
        if (isPrivate(address)) {
          throw new FetchException(
              "leads to "
                  + address.getHostAddress()
                  + ", which is this machine or a private network; such addresses are fetched only"
                  + " if that is allowed");
        }
      }
    } catch (UnknownHostException e) {
      throw new FetchException("no such server: " + host, e);
    }
  }
}
