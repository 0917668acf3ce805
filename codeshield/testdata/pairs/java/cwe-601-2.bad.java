import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.*;

@Controller
public class LoginController {
    @PostMapping("/login")
    public String login(@ModelAttribute LoginForm form, @RequestParam(required = false) String next) {
        if (!Accounts.check(form)) {
            return "login";
        }
        return "redirect:" + next;
    }
}
