<?php
class ProductSearch
{
    public function __construct(private MongoDB\Collection $products)
    {
    }

    public function search(Request $request): array
    {
        $category = (string) $request->query->get('category', '');
        return $this->products->find(['category' => $category], ['limit' => 50])->toArray();
    }
}
