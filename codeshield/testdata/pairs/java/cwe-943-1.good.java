import com.mongodb.client.*;
import com.mongodb.client.model.Filters;
import org.bson.Document;

public class MongoLogin {
    private final MongoCollection<Document> users;
    public MongoLogin(MongoDatabase db) { users = db.getCollection("users"); }

    public Document byName(String name) {
        return users.find(Filters.eq("name", name)).first();
    }
}
