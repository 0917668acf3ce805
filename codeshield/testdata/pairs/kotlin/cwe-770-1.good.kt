@RestController
class FeedController(private val posts: PostRepository) {
    @GetMapping("/feed")
    fun feed(@RequestParam(defaultValue = "0") page: Int, @RequestParam(defaultValue = "20") size: Int): List<Post> {
        val limit = size.coerceIn(1, 100)
        return posts.findAll(PageRequest.of(page, limit)).content
    }
}
