import java.io.FileInputStream;
import java.net.Socket;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;

/** Shakes hands with servers on this machine under other names: Connect.java <root> <name>=<port>... One line for each. */
class Connect {
  public static void main(String[] args) throws Exception {
    KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
    trusted.load(null, null);
    try (FileInputStream root = new FileInputStream(args[0])) {
      trusted.setCertificateEntry("root", CertificateFactory.getInstance("X.509").generateCertificate(root));
    }
    TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, factory.getTrustManagers(), null);

    for (int at = 1; at < args.length; at++) {
      String name = args[at].split("=")[0];
      int port = Integer.parseInt(args[at].split("=")[1]);
      Socket plain = new Socket("127.0.0.1", port);
      try (SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket(plain, name, port, true)) {
        var parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        System.out.println(name + " accepted");
      } catch (SSLHandshakeException error) {
        System.out.println(name + " refused: " + error.getMessage());
      }
    }
  }
}
