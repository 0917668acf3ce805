<?php

namespace App\Http\Controllers;

use App\Models\Invoice;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Auth;

class InvoiceController extends Controller
{
    public function __construct()
    {
        $this->middleware('auth');
    }

    public function index()
    {
        return Auth::user()->invoices()->latest()->get();
    }

    public function show(int $id)
    {
        return view('invoices.show', ['invoice' => Auth::user()->invoices()->findOrFail($id)]);
    }

    public function destroy(int $id)
    {
        $invoice = Invoice::findOrFail($id);
        $this->authorize('delete', $invoice);
        $invoice->delete();
        return redirect()->route('invoices.index');
    }
}
