"""Fine-tunes an open-weight model with LoRA.

Only two low-rank matrices per layer are trained; the weights of the pre-trained
model stay frozen. On one GPU this takes an hour where full fine-tuning takes a day.
"""

from dataclasses import dataclass


@dataclass
class TrainingConfig:
    """Hyperparameters of one run."""

    # Ten times the learning rate of full fine-tuning works well here.
    learning_rate: float = 2e-4

    # The rank of the LoRA adapter: more parameters, more memory.
    rank: int = 16

    # With more than three epochs over so little data, overfitting begins.
    epochs: int = 3


def tokenize(batch, tokenizer, context_window=4096):
    """Turns a batch of examples into tokens, cut at the model's context window."""
    return [tokenizer.encode(example["text"])[:context_window] for example in batch]


def train(model, optimizer, batches, config: TrainingConfig):
    # Freeze the base model. Gradient descent then moves the adapter alone, which
    # guards against catastrophic
    # forgetting of what pre-training has taught.
    for parameter in model.parameters():
        parameter.requires_grad = parameter.is_adapter

    for epoch in range(config.epochs):
        for batch in batches:
            loss = model(batch)  # cross-entropy loss of next-token prediction
            loss.backward()  # backpropagation
            optimizer.step()
        print("agent: epoch", epoch, "done")  # In a string no term is explained.
