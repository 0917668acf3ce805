import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

public class PriceService {
    private final Map<String, Price> prices = new HashMap<>();
    private final ProductRepository repository;

    public PriceService(ProductRepository repository) {
        this.repository = repository;
    }

    public long cents(String sku) {
        Price price = prices.get(sku);
        return price.getCents();
    }

    public String title(long id) {
        Optional<Product> product = repository.findById(id);
        return product.get().getTitle();
    }
}
