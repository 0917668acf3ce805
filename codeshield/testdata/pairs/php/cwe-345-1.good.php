<?php

namespace App\Http\Controllers;

use App\Models\Order;
use Illuminate\Http\Request;
use Stripe\Exception\SignatureVerificationException;
use Stripe\Webhook;

class StripeWebhookController extends Controller
{
    public function handle(Request $request)
    {
        try {
            $event = Webhook::constructEvent(
                $request->getContent(),
                $request->header('Stripe-Signature', ''),
                config('services.stripe.webhook_secret')
            );
        } catch (SignatureVerificationException) {
            return response()->json(['error' => 'bad signature'], 400);
        }

        if ($event->type === 'checkout.session.completed') {
            $order = Order::findOrFail($event->data->object->client_reference_id);
            $order->update(['status' => 'paid']);
        }

        return response()->json(['received' => true]);
    }
}
