import com.mongodb.client.*;
import org.bson.Document;

public class MongoLogin {
    private final MongoCollection<Document> users;
    public MongoLogin(MongoDatabase db) { users = db.getCollection("users"); }

    public Document login(String name, String password) {
        String json = "{ name: '" + name + "', password: '" + password + "' }";
        return users.find(Document.parse(json)).first();
    }
}
