import java.io.*;
import java.net.*;

public class JobServer {
    public void serve(ServerSocket server) throws Exception {
        try (Socket client = server.accept()) {
            ObjectInputStream in = new ObjectInputStream(client.getInputStream());
            Job job = (Job) in.readObject();
            job.run();
        }
    }
}
