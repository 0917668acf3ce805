import org.slf4j.*;
import org.springframework.web.bind.annotation.*;

@RestController
public class AuditController {
    private static final Logger log = LoggerFactory.getLogger(AuditController.class);

    @PostMapping("/login")
    public void login(@RequestParam String user) {
        log.warn("Failed login for user {}", user.replaceAll("[\r\n]", "_"));
    }
}
