@RestController
class FeedController(private val posts: PostRepository) {
    @GetMapping("/feed")
    fun feed(@RequestParam(defaultValue = "0") page: Int, @RequestParam(defaultValue = "20") size: Int): List<Post> {
        return posts.findAll(PageRequest.of(page, size)).content
    }
}
