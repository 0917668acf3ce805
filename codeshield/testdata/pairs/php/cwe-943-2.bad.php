<?php
class ProductSearch
{
    public function __construct(private MongoDB\Collection $products)
    {
    }

    public function search(Request $request): array
    {
        $filter = json_decode($request->getContent(), true);
        return $this->products->find($filter, ['limit' => 50])->toArray();
    }
}
