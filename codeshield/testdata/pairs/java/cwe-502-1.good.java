import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.*;

public class JobServer {
    private final ObjectMapper mapper = new ObjectMapper();

    public void serve(ServerSocket server) throws Exception {
        try (Socket client = server.accept()) {
            JobRequest request = mapper.readValue(client.getInputStream(), JobRequest.class);
            jobs.get(request.name()).run();
        }
    }
}
