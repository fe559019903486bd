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

const rounds = 25;

/** Logistic regression with a Gaussian prior for each weight, by Newton's method. Deterministic. */
export function learnWeights(observations: readonly Observation[], priors: readonly WeightPrior[]): Float64Array {
	const size = priors.length;
	const weights = Float64Array.from(priors, ({ mean }) => mean);
	for (let round = 0; round < rounds; round++) {
		const gradient = new Float64Array(size);
		const hessian = Array.from({ length: size }, () => new Float64Array(size));
		priors.forEach(({ mean, firmness }, index) => {
			gradient[index] = firmness * (weights[index]! - mean);
			hessian[index]![index] = firmness;
		});
		for (const { features, positive, weight } of observations) {
			const probability = 1 / (1 + Math.exp(-logOdds(features, weights)));
			const error = weight * (probability - (positive ? 1 : 0));
			const curvature = weight * Math.max(1e-6, probability * (1 - probability));
			for (const [one, value] of features) {
				gradient[one]! += error * value;
				const row = hessian[one]!;
				for (const [two, other] of features) {
					row[two]! += curvature * value * other;
				}
			}
		}

		const step = solve(hessian, gradient);
		let length = 0;
		step.forEach((amount, index) => {
			weights[index]! -= amount;
			length = Math.max(length, Math.abs(amount));
		});
		if (length < 1e-6) {
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

/** Solves a positive definite system by Cholesky's decomposition, in place. */
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
	const size = right.length;
	for (let row = 0; row < size; row++) {
		const own = matrix[row]!;
		for (let column = 0; column <= row; column++) {
			const other = matrix[column]!;
			let sum = own[column]!;
			for (let index = 0; index < column; index++) {
				sum -= own[index]! * other[index]!;
			}

			own[column] = row === column ? Math.sqrt(sum) : sum / other[column]!;
		}
	}

	const solution = Float64Array.from(right);
	for (let row = 0; row < size; row++) {
		for (let index = 0; index < row; index++) {
			solution[row]! -= matrix[row]![index]! * solution[index]!;
		}

		solution[row]! /= matrix[row]![row]!;
	}

	for (let row = size - 1; row >= 0; row--) {
		for (let index = row + 1; index < size; index++) {
			solution[row]! -= matrix[index]![row]! * solution[index]!;
		}

		solution[row]! /= matrix[row]![row]!;
	}

	return solution;
}
