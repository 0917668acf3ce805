import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.*;
import java.util.Set;

@Controller
public class LoginController {
    private static final Set<String> TARGETS = Set.of("/home", "/orders", "/profile");

    @PostMapping("/login")
    public String login(@ModelAttribute LoginForm form, @RequestParam(required = false) String next) {
        if (!Accounts.check(form)) {
            return "login";
        }
        if (next != null && TARGETS.contains(next)) {
            return "redirect:" + next;
        }
        return "redirect:/home";
    }
}
