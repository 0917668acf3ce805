@RestController
@CrossOrigin(origins = ["https://app.example.com"])
@RequestMapping("/api")
class ApiController(private val users: UserService) {
    @GetMapping("/users")
    fun users() = users.all()
}
