<?php
class OrderController extends Controller
{
    public function store(Request $request)
    {
        $product = Product::findOrFail($request->input('product_id'));
        $quantity = $request->input('quantity');
        $order = Order::create([
            'product_id' => $product->id,
            'quantity' => $quantity,
            'total' => $product->price * $quantity,
        ]);
        return response()->json($order, 201);
    }
}
