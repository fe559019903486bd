/** One observation: the values of the features that are not zero. */
export interface Observation {
	readonly features: readonly (readonly [feature: number, value: number])[];
	readonly positive: boolean;
	readonly weight: number;
}

/** What a weight is before anything is learned, and how firmly. */
export interface WeightPrior {
	readonly mean: number;

	/** Inverse variance: the greater, the nearer the weight stays to its mean. */
	readonly firmness: number;
}

const newtonSteps = 12;
const conjugateSteps = 60;

/** Logistic regression with a Gaussian prior for each weight: Newton's method, its steps by conjugate gradients. Deterministic. */
export function learnWeights(observations: readonly Observation[], priors: readonly WeightPrior[]): Float64Array {
	const size = priors.length;
	const firmness = Float64Array.from(priors, prior => prior.firmness);
	const means = Float64Array.from(priors, prior => prior.mean);
	const weights = Float64Array.from(means);
	for (let step = 0; step < newtonSteps; step++) {
		const gradient = weights.map((weight, index) => firmness[index]! * (weight - means[index]!));
		const diagonal = Float64Array.from(firmness);
		const curvatures = observations.map(({ features, positive, weight }) => {
			const probability = 1 / (1 + Math.exp(-logOdds(features, weights)));
			const error = weight * (probability - (positive ? 1 : 0));
			const curvature = weight * Math.max(1e-4, probability * (1 - probability));
			for (const [feature, value] of features) {
				gradient[feature]! += error * value;
				diagonal[feature]! += curvature * value * value;
			}

			return curvature;
		});
		const multiply = (vector: Float64Array): Float64Array => {
			const product = vector.map((value, index) => value * firmness[index]!);
			observations.forEach(({ features }, row) => {
				const scaled = curvatures[row]! * logOdds(features, vector);
				for (const [feature, value] of features) {
					product[feature]! += scaled * value;
				}
			});
			return product;
		};
		const change = solve(multiply, gradient, diagonal, size);
		let longest = 0;
		change.forEach((amount, index) => {
			weights[index]! -= amount;
			longest = Math.max(longest, Math.abs(amount));
		});
		if (longest < 1e-4) {
			break;
		}
	}

	return weights;
}

export function logOdds(features: Observation['features'], weights: Float64Array): number {
	let sum = 0;
	for (const [feature, value] of features) {
		sum += weights[feature]! * value;
	}

	return sum;
}

/** Solves `multiply(x) = right` for a positive definite `multiply`, preconditioned by its diagonal. */
function solve(
	multiply: (vector: Float64Array) => Float64Array,
	right: Float64Array,
	diagonal: Float64Array,
	size: number,
): Float64Array {
	const solution = new Float64Array(size);
	const residual = Float64Array.from(right);
	const direction = residual.map((value, index) => value / diagonal[index]!);
	let strength = dot(residual, direction);
	const enough = strength * 1e-10;
	for (let step = 0; step < conjugateSteps && strength > enough; step++) {
		const product = multiply(direction);
		const length = strength / dot(direction, product);
		for (let index = 0; index < size; index++) {
			solution[index]! += length * direction[index]!;
			residual[index]! -= length * product[index]!;
		}

		let next = 0;
		for (let index = 0; index < size; index++) {
			next += (residual[index]! * residual[index]!) / diagonal[index]!;
		}

		for (let index = 0; index < size; index++) {
			direction[index] = residual[index]! / diagonal[index]! + (next / strength) * direction[index]!;
		}

		strength = next;
	}

	return solution;
}

function dot(one: Float64Array, two: Float64Array): number {
	let sum = 0;
	for (let index = 0; index < one.length; index++) {
		sum += one[index]! * two[index]!;
	}

	return sum;
}
