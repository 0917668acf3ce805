<?php

namespace App\Http\Controllers;

use App\Models\Order;
use Illuminate\Http\Request;

class StripeWebhookController extends Controller
{
    public function handle(Request $request)
    {
        $event = json_decode($request->getContent(), true);

        if ($event['type'] === 'checkout.session.completed') {
            $order = Order::findOrFail($event['data']['object']['client_reference_id']);
            $order->update(['status' => 'paid']);
        }

        return response()->json(['received' => true]);
    }
}
