@RestController
public class BackupController {
    @PostMapping("/backup")
    public void backup(@RequestBody BackupRequest request) throws IOException {
        Runtime.getRuntime().exec("tar czf /backup/" + request.getName() + ".tgz /data");
    }
}
