@RestController
@CrossOrigin(origins = ["*"])
@RequestMapping("/api")
class ApiController(private val users: UserService) {
    @GetMapping("/users")
    fun users() = users.all()
}
