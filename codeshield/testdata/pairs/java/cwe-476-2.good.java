import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;

public class PriceService {
    private final Map<String, Price> prices = new HashMap<>();
    private final ProductRepository repository;

    public PriceService(ProductRepository repository) {
        this.repository = repository;
    }

    public long cents(String sku) {
        Price price = prices.get(sku);
        if (price == null) {
            throw new NoSuchElementException(sku);
        }
        return price.getCents();
    }

    public String title(long id) {
        return repository.findById(id).map(Product::getTitle).orElse("unknown");
    }
}
