import java.time.Duration;
import okhttp3.OkHttpClient;

public class Clients {
    public static OkHttpClient standard() {
        return new OkHttpClient.Builder().connectTimeout(Duration.ofSeconds(5)).callTimeout(Duration.ofSeconds(20)).build();
    }
}
