// What a notice of viewing, of deletion and of suspension each say in Japanese.
import type { LetterTranslation, PersonalLetter } from '../translation.ts'
import { withFacts } from '../translation.ts'
import { existenceLetter } from './existence.ts'
import { reason } from './reasons.ts'

const identityArticle = '「個人情報保護法施行令」第46条第1項(本人確認)'
const destroyedArticle = '「個人情報保護法」第21条第1項(保管期間後の廃棄)'

const viewing: LetterTranslation = {
  refused: 'ご請求の映像は閲覧いただけません。',
  granted: 'ご請求の映像を閲覧いただけます。',
  partlyGranted: 'ご請求の映像の一部を閲覧いただけます。',
  postponed: 'ご請求への対応を延期します。',
  shownSpans: (spans) => `閲覧いただける時間: ${spans}。`,
  keptBack: (spans) => `閲覧いただけない時間: ${spans}。`,
  reason,
  articles: {
    'law-restricts': '「個人情報保護法」第35条第4項第1号(法律による禁止・制限)',
    'harm-to-others': '「個人情報保護法」第35条第4項第2号(他の方への害のおそれ)',
    'retention-passed': '「標準個人情報保護指針」第44条第4項第2号(保管期間が過ぎて廃棄した場合)',
    'footage-lost': '「個人情報保護法施行令」第42条第2項',
    'not-filmed': '「標準個人情報保護指針」第44条',
    'investigation-obstructed': '「標準個人情報保護指針」第44条第4項第1号(捜査・裁判への重大な支障)',
    'identity-unconfirmed': identityArticle,
  },
  partArticle: '「個人情報保護法施行令」第42条第1項',
  grantedArticle: '「個人情報保護法」第35条第3項、同法施行令第41条第5項',
  postponementArticle: '「個人情報保護法」第35条第3項',
  legalLine:
    '「個人情報保護法」第35条第3項・第4項および同法施行令第41条第5項・第42条第2項により、ご請求に対する結果を上記のとおり通知します。',
}

const deletion: LetterTranslation = {
  refused: 'ご請求の映像は削除していません。',
  granted: 'ご請求の映像を、本通知の日から5日以内に復元できないように削除します。',
  partlyGranted: 'ご請求の映像の一部を、本通知の日から5日以内に復元できないように削除します。',
  postponed: 'ご請求への対応を延期します。',
  shownSpans: (spans) => `削除する時間: ${spans}。`,
  keptBack: (spans) => `削除しない時間: ${spans}。`,
  reason: (ground, told) =>
    ground === 'law-restricts'
      ? {
          lead: '他の法令が収集を定めている個人情報です。',
          text: withFacts('次の条項により、ご請求による削除はできません', told.facts, '。'),
        }
      : reason(ground, told),
  articles: {
    'law-restricts': '「個人情報保護法」第36条',
    'retention-passed': destroyedArticle,
    'footage-lost': '「個人情報保護法」第36条',
    'not-filmed': '「個人情報保護法」第36条',
    'identity-unconfirmed': identityArticle,
  },
  partArticle: '「個人情報保護法」第36条第2項、同法施行令第43条第3項',
  grantedArticle: '「個人情報保護法」第36条第2項、同法施行令第43条第3項',
  postponementArticle: '',
  legalLine:
    '「個人情報保護法」第36条第2項・第4項および同法施行令第43条第3項により、ご請求に対する結果を上記のとおり通知します。',
}

const suspension: LetterTranslation = {
  refused: 'ご請求の映像の処理は停止していません。',
  granted: 'ご請求の映像の処理を停止しました。',
  partlyGranted: 'ご請求の映像の一部の処理を停止しました。',
  postponed: 'ご請求への対応を延期します。',
  shownSpans: (spans) => `処理を停止した時間: ${spans}。`,
  keptBack: (spans) => `処理を停止しない時間: ${spans}。`,
  reason: (ground, told) => {
    if (ground === 'law-restricts') {
      return {
        lead: '法律の定めにより必要な処理です。',
        text: withFacts('次の条項により処理を停止できません', told.facts, '。'),
      }
    }
    return ground === 'harm-to-others'
      ? {
          lead: '他の方に害が及ぶおそれがあります。',
          text: withFacts('処理を停止すると、次の事情のため他の方を不当に害するおそれがあります', told.facts, '。'),
        }
      : reason(ground, told)
  },
  articles: {
    'exempt-public': '「個人情報保護法」第58条第2項(公開された場所の映像)',
    'law-restricts': '「個人情報保護法」第37条',
    'harm-to-others': '「個人情報保護法」第37条',
    'retention-passed': destroyedArticle,
    'footage-lost': '「個人情報保護法」第37条',
    'not-filmed': '「個人情報保護法」第37条',
    'identity-unconfirmed': identityArticle,
  },
  partArticle: '「個人情報保護法」第37条、同法施行令第44条',
  grantedArticle: '「個人情報保護法」第37条、同法施行令第44条',
  postponementArticle: '',
  legalLine: '「個人情報保護法」第37条第4項および同法施行令第44条により、ご請求に対する結果を上記のとおり通知します。',
}

export const letters: Readonly<Record<PersonalLetter, LetterTranslation>> = {
  viewing,
  existence: existenceLetter(viewing),
  deletion,
  suspension,
}
