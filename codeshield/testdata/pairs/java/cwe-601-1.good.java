@Controller
class LoginController {
    private static final Set<String> PAGES = Set.of("/home", "/orders");

    @PostMapping("/login")
    String login(@RequestParam String user, @RequestParam String next) {
        sessions.start(user);
        if (!PAGES.contains(next)) {
            return "redirect:/home";
        }
        return "redirect:" + next;
    }
}
