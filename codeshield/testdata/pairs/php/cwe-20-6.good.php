<?php
class OrderController extends Controller
{
    public function store(Request $request)
    {
        $data = $request->validate([
            'product_id' => 'required|integer|exists:products,id',
            'quantity' => 'required|integer|min:1|max:100',
        ]);
        $product = Product::findOrFail($data['product_id']);
        $order = Order::create([
            'product_id' => $product->id,
            'quantity' => $data['quantity'],
            'total' => $product->price * $data['quantity'],
        ]);
        return response()->json($order, 201);
    }
}
