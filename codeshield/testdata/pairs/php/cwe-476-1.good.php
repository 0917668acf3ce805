<?php

namespace App\Http\Controllers;

use App\Models\Order;
use App\Models\User;
use Illuminate\Http\Request;

class InvoiceController extends Controller
{
    public function show(Request $request, int $id)
    {
        $order = Order::findOrFail($id);
        return view('invoice', [
            'number' => $order->number,
            'customer' => $order->customer?->name,
        ]);
    }

    public function remind(Request $request)
    {
        $user = User::where('email', $request->input('email'))->first();
        if ($user !== null) {
            $user->notify(new PaymentReminder());
        }
        return back();
    }
}
