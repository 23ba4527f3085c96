import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;

/** A MongoDB-compatible server on loopback, its data in one file: java MongoServer.java PORT FILE. */
class Main {
  public static void main(String[] args) {
    MongoServer server = new MongoServer(new H2Backend(args[1]));
    server.bind("127.0.0.1", Integer.parseInt(args[0]));
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdownNow));
    System.out.println("ready");
  }
}
