import jakarta.ws.rs.*;
import java.net.URI;
import java.net.http.*;
import java.util.Set;

@Path("/thumbnail")
public class ThumbnailResource {
    private static final Set<String> ALLOWED = Set.of("img.example.com", "cdn.example.com");
    private final HttpClient client = HttpClient.newHttpClient();

    @GET
    public byte[] fetch(@QueryParam("src") String src) throws Exception {
        URI uri = URI.create(src);
        if (uri.getHost() == null || !ALLOWED.contains(uri.getHost())) {
            throw new BadRequestException();
        }
        HttpRequest request = HttpRequest.newBuilder(uri).GET().build();
        return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
    }
}
