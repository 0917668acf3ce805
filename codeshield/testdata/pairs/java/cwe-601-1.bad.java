@Controller
class LoginController {
    @PostMapping("/login")
    String login(@RequestParam String user, @RequestParam String next) {
        sessions.start(user);
        return "redirect:" + next;
    }
}
