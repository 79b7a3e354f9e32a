package org.rapporteur.desk;

import java.security.Permission;

/** Lets a program do everything but open connections or look up names; tells of each try. */
@SuppressWarnings("removal")
public final class NoConnections extends SecurityManager {
  static final String TRIED = "TRIED TO CONNECT TO ";

  @Override
  public void checkPermission(Permission permission) {}

  @Override
  public void checkPermission(Permission permission, Object context) {}

  @Override
  public void checkConnect(String host, int port) {
    System.err.println(TRIED + host);
    throw new SecurityException("no connections");
  }

  @Override
  public void checkConnect(String host, int port, Object context) {
    checkConnect(host, port);
  }

  /** A program that opens a connection, to see that it is noticed. */
  static final class Dialling {
    private Dialling() {}

    public static void main(String[] args) throws Exception {
      new java.net.Socket("localhost", 9).close();
    }
  }
}
